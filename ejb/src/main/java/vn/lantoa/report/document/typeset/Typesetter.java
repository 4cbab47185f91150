package vn.lantoa.report.document.typeset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.UncheckedIo;

/**
 * Typesets documents of reports in the sandbox, because a template that an office has edited is a program, and the
 * typesetting libraries are large.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Typesetter {
    /** The fonts of a PDF, metrically compatible with Times New Roman, and its colour profile. */
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

    /** Returns a DOCX from the template with this name and this model: texts, and lists of maps of texts. */
    public byte[] docx(String template, Map<String, ?> model) {
        try (var scratch = Scratch.open(config.scratch())) {
            var arguments = List.of(
                    scratch.receive(template(template), "template.docx").toString(),
                    scratch.receive(text(HubJson.write(model)), "model.json").toString());
            return made(DOCX, scratch, arguments);
        }
    }

    /**
     * Returns the PDF/A-2a of an XHTML page, with a signature field in place of the element {@code signature}.
     *
     * @param at time of its content
     */
    public byte[] pdf(String page, Instant at) {
        try (var scratch = Scratch.open(config.scratch())) {
            for (var font : FONTS) scratch.receive(template("fonts/" + font), font);
            var arguments = List.of(scratch.receive(text(page), "page.xhtml").toString(), at.toString());
            return made(PDF, scratch, arguments);
        }
    }

    /** Returns the chart as PNG. */
    public byte[] chart(Chart chart) {
        try (var scratch = Scratch.open(config.scratch())) {
            var font = FONTS.get(0);
            var arguments = List.of(
                    scratch.receive(text(HubJson.write(chart)), "chart.json").toString(),
                    scratch.receive(template("fonts/" + font), font).toString());
            return made(CHART, scratch, arguments);
        }
    }

    /** Opens the template or font with this name. */
    public static InputStream template(String name) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(TEMPLATES + name), name);
    }

    private byte[] made(JavaChild child, Scratch scratch, List<String> arguments) {
        var output = scratch.file("made");
        var all = new ArrayList<>(arguments);
        all.add(output.toString());
        var words = child.words(config, scratch.directory(), all);
        var outcome = children.run(ChildCommand.of(words, scratch.directory(), ChildLimits.ofJava(time)));
        if (outcome instanceof Finished finished && finished.isSuccess())
            return UncheckedIo.get(() -> Files.readAllBytes(output));
        throw new IllegalStateException("typesetting failed: " + outcome);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A horizontal bar chart, sized in millimetres.
     *
     * @param legend meaning of each bar of a line; empty if every line has one bar
     */
    public record Chart(int width, int height, List<String> legend, List<Line> lines) {
        /** The values of one item; all items have the same number of values. */
        public record Line(String label, List<Long> values) {}
    }
}
