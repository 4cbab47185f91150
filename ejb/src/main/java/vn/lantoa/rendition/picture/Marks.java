package vn.lantoa.rendition.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;

/**
 * Writer of creator and licence into a JPEG, as XMP and as legacy IPTC, which newsrooms still read. The server has
 * written both to files beside the specs.
 */
final class Marks {
    /** The maximum length of a legacy field, in bytes. */
    private static final int LONGEST = 2000;

    private final String xmp;
    private final List<IptcRecord> records = new ArrayList<>();

    private Marks(String xmp) {
        this.xmp = xmp;
    }

    /**
     * @param iptc file whose lines contain the name of a field, a tab and the value
     */
    static Marks read(Path xmp, Path iptc) throws IOException {
        var marks = new Marks(Files.readString(xmp));
        for (var line : Files.readAllLines(iptc)) {
            var tab = line.indexOf('\t');
            marks.records.add(new IptcRecord(IptcTypes.valueOf(line.substring(0, tab)), cut(line.substring(tab + 1))));
        }
        return marks;
    }

    byte[] into(byte[] jpeg) throws IOException {
        var withOld = new ByteArrayOutputStream();
        new JpegIptcRewriter().writeIptc(jpeg, withOld, new PhotoshopApp13Data(records, List.of(), true));
        var withBoth = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(withOld.toByteArray(), withBoth, xmp);
        return withBoth.toByteArray();
    }

    private static String cut(String value) {
        var text = value;
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        return text;
    }
}
