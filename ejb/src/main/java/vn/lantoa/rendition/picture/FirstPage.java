package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Renders the first page of a PDF, however large its paper is, to so many points and no more. */
final class FirstPage {
    private FirstPage() {}

    static BufferedImage render(Path file, int edge) throws IOException, Locked {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw new IOException("no page");
            var box = document.getPage(0).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            if (!(longer > 0)) throw new IOException("no paper");
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return Canvas.fit(renderer.renderImage(0, edge / longer, ImageType.RGB), edge);
        } catch (InvalidPasswordException e) {
            throw new Locked("a password is needed");
        }
    }
}
