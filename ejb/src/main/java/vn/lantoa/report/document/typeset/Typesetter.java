package vn.lantoa.report.document.typeset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.json.HubJson;

/**
 * Sets documents of reports, in the sandbox: a template that an office has edited is a program, and the libraries that set
 * text are large.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Typesetter {
    /** The fonts of a PDF, which are the metric twins of Times New Roman, and the colours that it is meant in. */
    public static final List<String> FONTS = List.of(
            "LiberationSerif-Regular.ttf",
            "LiberationSerif-Bold.ttf",
            "LiberationSerif-Italic.ttf",
            "LiberationSerif-BoldItalic.ttf",
            "srgb.icc");

    private static final String TEMPLATES = "/templates/report/";
    private static final JavaChild DOCX = new JavaChild(Typesetter.class, List.of("DocxChild"), 256);
    private static final JavaChild CHART =
            new JavaChild(Typesetter.class, List.of("ChartChild", "ChartFont", "GreyPng", "GreyPng$Content"), 256);
    private static final JavaChild PDF = new JavaChild(Typesetter.class, List.of("PdfChild", "SignatureField"), 384);

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(60);

    /** The DOCX of a template of this name with this model: texts, and lists of maps of texts. */
    public byte[] docx(String template, Map<String, ?> model) {
        try (var scratch = Scratch.open(config.scratch())) {
            var arguments = List.of(
                    scratch.receive(template(template), "template.docx").toString(),
                    scratch.receive(text(HubJson.write(model)), "model.json").toString());
            return made(DOCX, scratch, arguments);
        }
    }

    /**
     * The PDF/A-2a of a page in XHTML, with a field for a signature in the place of the element {@code signature}.
     *
     * @param at when its content came to be
     */
    public byte[] pdf(String page, Instant at) {
        try (var scratch = Scratch.open(config.scratch())) {
            for (var font : FONTS) scratch.receive(template("fonts/" + font), font);
            var arguments = List.of(scratch.receive(text(page), "page.xhtml").toString(), at.toString());
            return made(PDF, scratch, arguments);
        }
    }

    /** The picture of a chart, as PNG. */
    public byte[] chart(Chart chart) {
        try (var scratch = Scratch.open(config.scratch())) {
            var font = FONTS.get(0);
            var arguments = List.of(
                    scratch.receive(text(HubJson.write(chart)), "chart.json").toString(),
                    scratch.receive(template("fonts/" + font), font).toString());
            return made(CHART, scratch, arguments);
        }
    }

    /** The template, or font, of this name. */
    public static InputStream template(String name) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(TEMPLATES + name), name);
    }

    private byte[] made(JavaChild child, Scratch scratch, List<String> arguments) {
        var output = scratch.file("made");
        var all = new ArrayList<>(arguments);
        all.add(output.toString());
        var words = child.words(config, scratch.directory(), all);
        var outcome = children.run(ChildCommand.of(words, scratch.directory(), ChildLimits.ofJava(time)));
        if (outcome instanceof Finished finished && finished.isSuccess()) return bytes(output);
        throw new IllegalStateException("the document was not set: " + outcome);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
