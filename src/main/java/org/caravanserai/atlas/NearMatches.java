package org.caravanserai.atlas;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant by a misspelt word. */
public final class NearMatches {

    private static final double ALIKE = 0.86;
    private static final int AT_MOST = 4;

    private NearMatches() {}

    /**
     * The candidates most like {@code text}, best first; none when nothing is alike. Alike is a Jaro-Winkler similarity of
     * 0.86 and more; the fewest edits (Levenshtein) come first.
     */
    public static List<String> of(String text, Collection<String> candidates) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String plain = plain(text);
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        record Scored(String word, double likeness, int edits) {}
        return candidates.stream()
                .distinct()
                .map(word -> new Scored(word, similarity.apply(plain, plain(word)), edits.apply(plain, plain(word))))
                .filter(scored -> scored.likeness >= ALIKE)
                .sorted(Comparator.comparingInt(Scored::edits)
                        .thenComparing(
                                Comparator.comparingDouble(Scored::likeness).reversed())
                        .thenComparing(Scored::word))
                .limit(AT_MOST)
                .map(Scored::word)
                .toList();
    }

    /** Lower case, without accents, apostrophes, blanks or hyphens: how names are compared. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
