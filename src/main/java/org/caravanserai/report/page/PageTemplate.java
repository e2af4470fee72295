package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's template, style and scripts, with everything put in its place and only these scripts allowed to run. */
final class PageTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet";
    private static final List<String> SCRIPTS = List.of("words.js", "chart.js", "map.js", "tables.js", "page.js");

    private PageTemplate() {}

    static String fill(String title, JsonNode data) {
        Map<String, String> parts = new HashMap<>();
        parts.put("title", text(title));
        parts.put("data", json(data));
        parts.put("leaflet-style", leafletStyle());
        parts.put("style", read("page.css"));
        parts.put("leaflet-script", leafletScript());
        parts.put("script", script());
        parts.put("style-hashes", hashes(parts.get("leaflet-style"), parts.get("style")));
        parts.put("script-hashes", hashes(parts.get("leaflet-script"), parts.get("script")));
        return filled(read("page.html"), parts);
    }

    /** In one pass: what is put in is not searched for placeholders again. */
    private static String filled(String template, Map<String, String> parts) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(parts.get(match.group(1))));
    }

    private static String script() {
        StringBuilder all = new StringBuilder("\"use strict\";\n");
        SCRIPTS.forEach(name -> all.append(read(name)));
        return all.toString();
    }

    /** Without the pictures it would ask for; the page uses none of them. */
    private static String leafletStyle() {
        return read(LEAFLET + ".css").replaceAll("url\\([^)]*\\)", "none");
    }

    /** Without the map of its source, which browsers' tools would ask for. */
    private static String leafletScript() {
        return read(LEAFLET + ".js").replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }

    /** JSON that cannot end the element it stands in: a less-than sign occurs only in strings, where it may be escaped. */
    static String json(JsonNode data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hashes(String... inline) {
        StringBuilder all = new StringBuilder();
        for (String element : inline) {
            all.append(" 'sha256-").append(sha256(element)).append('\'');
        }
        return all.toString().strip();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String resource) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
