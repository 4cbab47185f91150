package vn.lantoa.asset.tika;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import vn.lantoa.asset.inspection.MagicNumbers;

/** Tika's table of magic numbers, without any of its parsers. */
@ApplicationScoped
public class TikaMagic implements MagicNumbers {
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    @Override
    public String typeOf(byte[] head, String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var bytes = TikaInputStream.get(head)) {
            return types.detect(bytes, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
