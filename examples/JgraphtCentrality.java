import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.RoutePlanner;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * By which border posts do most of the region's fastest roads run? JGraphT's betweenness on the network: of the fastest ways
 * between all pairs of stops (towns, junctions and posts alike), the share through each post. Roads, not tonnes.
 *
 * <p>Run: {@code java -cp target/caravanserai.jar examples/JgraphtCentrality.java} (some seconds)
 */
class JgraphtCentrality {
    public static void main(String[] args) {
        Atlas atlas = Atlas.bundled();
        LocalDate date = atlas.info().defaultDate();
        RoutePlanner planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        Graph<Stop, Leg> whole = planner.network(date).graph(Objective.TIME);
        Graph<Stop, Leg> graph = new KosarajuStrongConnectivityInspector<>(whole)
                .getStronglyConnectedComponents().stream()
                        .max(Comparator.comparingInt(part -> part.vertexSet().size()))
                        .orElseThrow();
        int stops = graph.vertexSet().size();
        System.out.printf(
                "Roads of %s: %d of %d stops reach one another%n",
                date, stops, whole.vertexSet().size());
        double pairs = (stops - 1.0) * (stops - 2.0);
        Map<Stop, Double> ways = new BetweennessCentrality<>(graph).getScores();
        System.out.println("Share of the fastest ways between all others that runs through a post");
        ways.entrySet().stream()
                .sorted(Map.Entry.<Stop, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> atlas.placeOf(entry.getKey().place()).kind() == PlaceKind.BORDER_POST)
                .limit(8)
                .forEach(entry -> {
                    Place post = atlas.placeOf(entry.getKey().place());
                    System.out.printf(
                            Locale.ROOT,
                            "%4.1f %% %s (%s)%n",
                            100 * entry.getValue() / pairs,
                            post.name(),
                            post.country());
                });
    }
}
