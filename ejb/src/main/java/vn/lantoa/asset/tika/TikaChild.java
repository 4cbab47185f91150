package vn.lantoa.asset.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Main class of a child JVM that inspects one file and prints the facts as one JSON object of texts. Malicious input
 * may make it hang, crash or use too much memory, so the caller sets limits. The child starts no program and opens no
 * network connection.
 */
final class TikaChild {
    private static final int TEXT_CHARACTERS = 200_000;
    private static final int LANGUAGE_CHARACTERS = 20_000;
    private static final int LANGUAGE_AT_LEAST = 40;

    // By default Tika starts exiftool, ffmpeg, tesseract and others if they are installed.
    private static final String CONFIG =
            """
            <properties>
              <service-loader initializableProblemHandler="ignore" loadErrorHandler="IGNORE"/>
              <parsers>
                <parser class="org.apache.tika.parser.DefaultParser">
                  <parser-exclude class="org.apache.tika.parser.external.CompositeExternalParser"/>
                  <parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/>
                  <parser-exclude class="org.apache.tika.parser.pdf.PDFParser"/>
                </parser>
                <parser class="org.apache.tika.parser.pdf.PDFParser">
                  <params>
                    <param name="ocrStrategy" type="string">no_ocr</param>
                    <param name="extractInlineImages" type="bool">false</param>
                    <param name="extractActions" type="bool">true</param>
                    <param name="maxMainMemoryBytes" type="long">33554432</param>
                  </params>
                </parser>
              </parsers>
            </properties>""";

    private final Map<String, String> facts = new TreeMap<>();
    private final Metadata metadata = new Metadata();
    private final ContentHandler content = new BodyContentHandler(TEXT_CHARACTERS);
    private final EmbeddedCount embedded = new EmbeddedCount();

    /** @param args the file, and its stated name */
    public static void main(String[] args) throws Exception {
        URL.setURLStreamHandlerFactory(TikaChild::noNetwork);
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // some parsers print to standard output
        var child = new TikaChild();
        child.inspect(Path.of(args[0]), args[1]);
        answer.println(FlatJson.write(child.facts));
        System.exit(0); // some parsers leave threads behind
    }

    private void inspect(Path file, String name)
            throws IOException, SAXException, TikaException, ParserConfigurationException {
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var config = new ByteArrayInputStream(CONFIG.getBytes(StandardCharsets.UTF_8));
                var bytes = TikaInputStream.get(file, metadata)) {
            var tika = new TikaConfig(config);
            var type = tika.getDetector().detect(bytes, metadata).toString();
            fact("detected-type", type);
            if (type.endsWith("+xml") && EntityDeclarations.areIn(file)) fact("problem", "declares-entities");
            else parse(new AutoDetectParser(tika), bytes);
        }
        new TikaFacts(metadata).addTo(this::fact);
        if (PixelLimit.isExceeded(file, facts)) fact("problem", "too-many-pixels");
        if (embedded.files() > 0) fact("embedded-files", String.valueOf(embedded.files()));
        if (embedded.hasScript()) fact("active-content", "javascript");
        fact("text", content.toString());
        guessLanguage(facts.getOrDefault("text", ""));
    }

    private void parse(AutoDetectParser parser, InputStream bytes) {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, embedded);
        try {
            parser.parse(bytes, content, metadata, context);
        } catch (EncryptedDocumentException e) {
            fact("problem", "encrypted");
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
            // A result with only the type is valid.
            boolean cut = WriteLimitReachedException.isWriteLimitReached(e);
            fact(cut ? "text-cut" : "problem", cut ? "true" : "unreadable");
            if (!cut) System.err.println(e);
        }
    }

    private void guessLanguage(String text) throws IOException {
        if (text.length() < LANGUAGE_AT_LEAST) return;
        var sample = text.substring(0, Math.min(text.length(), LANGUAGE_CHARACTERS));
        var guess = LanguageDetector.getDefaultLanguageDetector().loadModels().detect(sample);
        if (guess.isReasonablyCertain()) fact("language", guess.getLanguage());
    }

    /** Adds a fact as text that a database can store: in NFC, without invalid characters. */
    private void fact(String key, String value) {
        var clean = Normalizer.normalize(value, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (!clean.isEmpty()) facts.put(key, clean);
    }

    private static @Nullable URLStreamHandler noNetwork(String protocol) {
        if (Set.of("file", "jar", "jrt").contains(protocol)) return null;
        throw new IllegalArgumentException("network access is disabled: " + protocol);
    }
}
