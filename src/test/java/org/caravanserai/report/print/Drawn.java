package org.caravanserai.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.report.picture.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A picture's SVG as a reader's program sees it. */
record Drawn(Document document) {

    static Drawn of(Picture picture) {
        try {
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.svg())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(new String(picture.svg(), UTF_8), e);
        }
    }

    /** All that is written on it. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** Sizes of all letters, in points of paper. */
    List<Double> letterSizes() {
        List<Double> sizes = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            while (!element.hasAttribute("font-size")) {
                element = (Element) element.getParentNode();
            }
            sizes.add(Double.parseDouble(element.getAttribute("font-size").replace("px", "")));
        }
        return sizes;
    }
}
