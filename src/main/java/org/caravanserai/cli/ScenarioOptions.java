package org.caravanserai.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** All options that say what is different from the data; made in the order in which they are given. */
@SuppressWarnings("UnusedVariable") // the field carries the option; what it says is kept in the order given
final class ScenarioOptions extends ChangeOptions {

    @Option(
            names = "--where",
            paramLabel = "ECQL CHANGE",
            parameterConsumer = InOrder.class,
            description =
                    "Change the links that ECQL selects: \"country='PK' AND mode='rail'\" 'speed*1.4', or rate*0.8,"
                            + " gauge=1435, close, open; the crossings if it begins with: crossings where.")
    private List<String> where;
}
