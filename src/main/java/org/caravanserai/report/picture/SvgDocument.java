package org.caravanserai.report.picture;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as SVG, by way of Batik's generator. */
record SvgDocument(Picture picture) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    byte[] bytes() {
        SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
        graphics.setSVGCanvasSize(new Dimension(picture.widthPt(), picture.heightPt()));
        picture.draw(graphics);
        Element root = graphics.getRoot();
        dress(root);
        return serialized(root);
    }

    /** Without the document type that Batik would name: readers would fetch it. */
    private static byte[] serialized(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("a document in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        return context;
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform builds XML documents", e);
        }
    }

    /** Print size, scaling, a title for readers of the page aloud, and typefaces for who lacks ours. */
    private void dress(Element root) {
        root.setAttribute("width", picture.widthPt() + "pt");
        root.setAttribute("height", picture.heightPt() + "pt");
        root.setAttribute("viewBox", "0 0 " + picture.widthPt() + " " + picture.heightPt());
        Element title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        title.setTextContent(picture.title());
        root.insertBefore(title, root.getFirstChild());
        replaceFamily(root);
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            replaceFamily((Element) elements.item(i));
        }
    }

    private static void replaceFamily(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", Typeface.SVG_FAMILIES);
        }
    }
}
