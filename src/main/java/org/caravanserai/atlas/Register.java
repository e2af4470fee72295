package org.caravanserai.atlas;

import java.util.List;

/**
 * What an atlas knows beside its network: where tracks can be changed, who may pass, ports, planned works, agreements, the
 * time zones, and what was measured to test the model against.
 */
public record Register(
        List<Terminal> terminals,
        List<PortFact> portFacts,
        List<Project> projects,
        List<Agreement> agreements,
        List<Admission> admissions,
        List<LocalZone> zones,
        List<MeasuredTrip> trips,
        List<MeasuredIndicator> indicators) {

    public Register {
        terminals = List.copyOf(terminals);
        portFacts = List.copyOf(portFacts);
        projects = List.copyOf(projects);
        agreements = List.copyOf(agreements);
        admissions = List.copyOf(admissions);
        zones = List.copyOf(zones);
        trips = List.copyOf(trips);
        indicators = List.copyOf(indicators);
    }

    /** A register with nothing in it. */
    public static Register empty() {
        return new Register(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other terminals. */
    public Register withTerminals(List<Terminal> other) {
        return new Register(other, portFacts, projects, agreements, admissions, zones, trips, indicators);
    }

    /** The same with other planned works. */
    public Register withProjects(List<Project> other) {
        return new Register(terminals, portFacts, other, agreements, admissions, zones, trips, indicators);
    }

    /** The same with other time zones. */
    public Register withZones(List<LocalZone> other) {
        return new Register(terminals, portFacts, projects, agreements, admissions, other, trips, indicators);
    }
}
