package org.caravanserai.study;

import java.time.LocalDate;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;

/** Everything about a case but its two ends: who travels, under which scenario, when, by which way, and what is made least. */
public record Setting(FreightProfile profile, WhatIf whatIf, LocalDate date, Way way, Objective objective) {}
