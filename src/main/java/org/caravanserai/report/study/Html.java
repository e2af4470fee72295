package org.caravanserai.report.study;

import java.util.Base64;
import java.util.List;
import org.caravanserai.report.picture.Picture;

/** HTML as it grows; every text is escaped on its way in. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** An element that holds a text; nothing if the text is empty. */
    Html element(String name, String text) {
        return text.isEmpty() ? this : markup("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    /** A list of texts; nothing if there are none. */
    Html list(List<String> texts) {
        if (!texts.isEmpty()) {
            markup("<ul>\n");
            texts.forEach(text -> element("li", text));
            markup("</ul>\n");
        }
        return this;
    }

    /** Markup that holds nothing from outside. */
    Html markup(String markup) {
        page.append(markup);
        return this;
    }

    /** A picture that stands in the page itself. */
    Html picture(Picture picture, String words) {
        String data = Base64.getEncoder().encodeToString(picture.svg());
        return markup("<p><img alt=\"" + escaped(words) + "\" src=\"data:image/svg+xml;base64," + data + "\"></p>\n");
    }

    static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
