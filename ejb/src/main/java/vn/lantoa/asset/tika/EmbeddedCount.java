package vn.lantoa.asset.tika;

import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Counter of embedded files. It parses none of them, so that nested archives are harmless. Not thread-safe. */
final class EmbeddedCount implements EmbeddedDocumentExtractor {
    private int files;
    private boolean script;

    @Override
    public boolean shouldParseEmbedded(Metadata inside) {
        var type = String.valueOf(inside.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        if (type.contains("javascript")) script = true;
        else files++;
        return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata inside, boolean html) {
        throw new IllegalStateException("embedded files are not inspected");
    }

    int files() {
        return files;
    }

    boolean hasScript() {
        return script;
    }
}
