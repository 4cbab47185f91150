package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Renderer of PDF pages of any paper size to a limited number of pixels. */
record Paper(PDDocument document) implements AutoCloseable {
    static Paper open(Path file) throws IOException, PictureRefusal {
        try {
            return new Paper(Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache()));
        } catch (InvalidPasswordException e) {
            throw new PictureRefusal("encrypted");
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** @param page counted from 1 */
    BufferedImage render(int page, List<Spec> specs) throws IOException {
        if (page > document.getNumberOfPages()) throw new IOException("no such page");
        var box = document.getPage(page - 1).getCropBox();
        float longer = Math.max(box.getWidth(), box.getHeight());
        if (!(longer > 0)) throw new IOException("the page has no size");
        int edge = Spec.edge(specs, box.getWidth(), box.getHeight());
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return Canvas.fit(renderer.renderImage(page - 1, edge / longer, ImageType.RGB), edge);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
