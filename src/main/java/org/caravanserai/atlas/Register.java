package org.caravanserai.atlas;

import java.util.List;

/** What an atlas knows beside its network: where tracks can be changed, ports, planned works, agreements. */
public record Register(
        List<Terminal> terminals, List<PortFact> portFacts, List<Project> projects, List<Agreement> agreements) {

    public Register {
        terminals = List.copyOf(terminals);
        portFacts = List.copyOf(portFacts);
        projects = List.copyOf(projects);
        agreements = List.copyOf(agreements);
    }

    /** A register with nothing in it. */
    public static Register empty() {
        return new Register(List.of(), List.of(), List.of(), List.of());
    }
}
