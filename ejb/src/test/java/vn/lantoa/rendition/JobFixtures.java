package vn.lantoa.rendition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.Sha256;

/** Jobs for the tools. */
public final class JobFixtures {
    /** Credits as an officer might have written them. */
    public static final Credits CREDITS = new Credits(
            "https://hub.example/a/1/v/2",
            "https://hub.example/a/1",
            "vi",
            PublicTexts.EMPTY
                    .with(MetadataField.TITLE, "Nộp hồ sơ từ nhà & \"ngõ\"")
                    .with(MetadataField.DESCRIPTION, "Năm bước <đơn giản>")
                    .with(MetadataField.CREATOR, "Tổ công nghệ số")
                    .with(MetadataField.CREDIT, "Ảnh: Sở Khoa học và Công nghệ")
                    .with(MetadataField.RIGHTS, "© 2026")
                    .with(MetadataField.ALTERNATIVE_TEXT, "Một bà cụ và cháu bên máy tính")
                    .with(MetadataField.LICENSE, "Ghi công (CC BY 4.0)")
                    .with(
                            MetadataField.DIGITAL_SOURCE_TYPE,
                            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));

    private JobFixtures() {}

    public static RenditionJob aJob(String recipe, String mediaType, Path file, Map<String, String> facts) {
        return aJob(recipe, mediaType, file, facts, List.of(), Framing.USUAL);
    }

    public static RenditionJob aJob(String recipe, String mediaType, Path file) {
        return aJob(recipe, mediaType, file, Map.of());
    }

    public static RenditionJob aJob(
            String recipe,
            String mediaType,
            Path file,
            Map<String, String> facts,
            List<RenditionJob.Extra> extras,
            Framing framing) {
        try {
            var source =
                    new RenditionJob.Source(Sha256.of(new byte[0]), mediaType, Files.size(file), new FileFacts(facts));
            return new RenditionJob(
                    new RenditionId(UUID.randomUUID()), 1, Recipes.get(recipe), source, extras, framing, CREDITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
