package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;

/**
 * Real answers in plain sight: the republics to Gwadar and Karachi, while the crossings between Pakistan and Afghanistan
 * were open and now. {@code -Dgolden.update=true} rewrites the table; the commit that does so explains each changed row.
 */
class GoldenRoutesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/republics-to-the-arabian-sea.txt");
    private static final List<String> ORIGINS =
            List.of("almaty", "ashgabat", "bishkek", "dushanbe", "kabul", "tashkent");
    private static final List<LocalDate> DATES =
            List.of(LocalDate.parse("2022-12-31"), Atlas.bundled().info().referenceDate());

    @Test
    void answersAsTheGoldenTableSays() throws IOException {
        String table = table();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, table);
        }
        assertThat(table.lines()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static String table() {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        StringBuilder table = new StringBuilder(row("date", "from", "to", "least", "km", "hours", "usd", "crossings"));
        for (LocalDate date : DATES) {
            for (String origin : ORIGINS) {
                for (String port : List.of("gwadar", "karachi")) {
                    for (Objective objective : List.of(Objective.TIME, Objective.DISTANCE)) {
                        RouteQuery query = RouteQuery.from(origin).to(port).asOf(date);
                        table.append(row(planner.best(query, objective)));
                    }
                }
            }
        }
        return table.toString();
    }

    private static String row(RouteAnswer answer) {
        Route route = answer.routeOrThrow();
        return row(
                answer.query().asOf().toString(),
                answer.query().from().id(),
                answer.query().to().id(),
                answer.query().objective().word(),
                String.format(Locale.ROOT, "%.1f", route.distanceKm()),
                String.format(Locale.ROOT, "%.1f", route.ledger().hours()),
                String.format(Locale.ROOT, "%.0f", route.ledger().usd()),
                route.borderCrossings().stream()
                        .map(passage -> passage.crossing().id())
                        .collect(Collectors.joining(" ")));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-11s %-9s %-8s %-9s %7s %6s %6s  %s%n", (Object[]) cells)
                .replace("\r\n", "\n");
    }
}
