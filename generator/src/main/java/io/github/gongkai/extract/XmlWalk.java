package io.github.gongkai.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML file without holding it. Knows local names only; loads nothing from elsewhere. */
abstract class XmlWalk {

    /** Words of one file; those that make sense are counted once more by {@link Parts}. */
    private static final int MOST_CHARACTERS = 40_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** An element begins; {@link #attribute} asks for its attributes. */
    void open(String name) throws IOException {}

    void close(String name) throws IOException {}

    void text(String words) throws IOException {}

    private XMLStreamReader reader;
    private long characters;

    /** Walks once; a walk is used for one file. */
    final void walk(InputStream in) throws IOException {
        try (in) {
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(in);
            }
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        characters += reader.getTextLength();
                        if (characters > MOST_CHARACTERS) {
                            throw new Unreadable(Unreadable.LARGE);
                        }
                        text(reader.getText());
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Unreadable limit) {
                throw limit;
            }
            throw new IOException(e);
        }
    }

    /** The value of an attribute by its local name; empty where it is missing. */
    final String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
