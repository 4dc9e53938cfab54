package org.muster.intake.domain.sheet.part;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.UnreadableFile;

/**
 * Walks through the XML of a part from its beginning to its end. Elements are known by
 * their names without prefix: which prefix stands for spreadsheets is up to the program
 * that wrote them.
 */
public final class Xml implements Closeable {

	/** The longest text that a spreadsheet program lets into a cell. */
	public static final int LONGEST_TEXT = 32_767;

	private static final int DEEPEST = 64;

	private static final XMLInputFactory FACTORY = factory();

	private final String part;

	private final InputStream content;

	private final XMLStreamReader reader;

	private int depth;

	Xml(String part, InputStream content) throws UnreadableFile, IOException {
		this.part = part;
		this.content = new TagGuard(content);
		try {
			this.reader = FACTORY.createXMLStreamReader(this.content);
		}
		catch (XMLStreamException ex) {
			throw damaged(ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/**
	 * Goes on to the next beginning or end of an element.
	 * @return whether there was one
	 * @throws UnreadableFile if this is no sound XML
	 * @throws IOException if the content cannot be had
	 */
	public boolean advance() throws UnreadableFile, IOException {
		int event = next();
		while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.END_DOCUMENT) {
				return false;
			}
			event = next();
		}
		return true;
	}

	private int next() throws UnreadableFile, IOException {
		try {
			int event = this.reader.hasNext() ? this.reader.next() : XMLStreamConstants.END_DOCUMENT;
			this.depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			this.depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE
					|| this.depth > DEEPEST) {
				throw damaged();
			}
			return event;
		}
		catch (XMLStreamException ex) {
			throw damaged(ex);
		}
	}

	/**
	 * Whether an element begins here.
	 * @param name its name
	 * @return true at its beginning
	 */
	public boolean isStart(String name) {
		return this.reader.isStartElement() && this.reader.getLocalName().equals(name);
	}

	/**
	 * Whether an element ends here.
	 * @param name its name
	 * @return true at its end
	 */
	public boolean isEnd(String name) {
		return this.reader.isEndElement() && this.reader.getLocalName().equals(name);
	}

	/**
	 * An attribute of the element that begins here.
	 * @param name its name
	 * @return its value, or {@code null} where there is none
	 */
	public @Nullable String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/**
	 * The text of the element that begins here; afterwards it has ended.
	 * @return the text, without that of elements within it
	 * @throws UnreadableFile if this is no sound XML
	 * @throws IOException if the content cannot be had
	 */
	public String text() throws UnreadableFile, IOException {
		StringBuilder text = new StringBuilder();
		int outside = this.depth - 1;
		for (int event = next(); this.depth > outside; event = next()) {
			boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE;
			if (isText && this.depth == outside + 1) {
				text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
				demandShort(text);
			}
		}
		return text.toString();
	}

	/**
	 * The text of a string element that begins here, put together from its runs and
	 * without its phonetic readings; afterwards it has ended.
	 * @return the text as it is shown
	 * @throws UnreadableFile if this is no sound XML
	 * @throws IOException if the content cannot be had
	 */
	public String runs() throws UnreadableFile, IOException {
		StringBuilder text = new StringBuilder();
		int outside = this.depth - 1;
		while (advance() && this.depth > outside) {
			if (isStart("t")) {
				text.append(text());
				demandShort(text);
			}
			else if (isStart("rPh")) {
				text();
			}
		}
		return EscapedText.plain(text.toString());
	}

	private void demandShort(StringBuilder text) throws UnreadableFile {
		if (text.length() > LONGEST_TEXT) {
			throw new UnreadableFile(null, "A cell holds more than the 32,767 characters that a spreadsheet allows.");
		}
	}

	/**
	 * Says that the part does not hold what it should.
	 * @return the exception to be thrown
	 */
	public UnreadableFile damaged() {
		return Workbook.damaged(this.part);
	}

	private UnreadableFile damaged(XMLStreamException ex) throws IOException {
		if (ex.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException)) {
			throw cause;
		}
		return damaged();
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
