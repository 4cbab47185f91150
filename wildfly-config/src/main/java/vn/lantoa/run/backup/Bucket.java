package vn.lantoa.run.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A bucket over plain S3, with the JDK alone: listed, read from any offset, written in one piece or in parts. */
final class Bucket {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The largest part of an object, 8 MiB, as a store may hold it to check its digest; S3 takes ten thousand parts. */
    private static final long PART = 8 << 20;

    private static final Pattern CODE = Pattern.compile("<Code>([^<]*+)</Code>");
    private static final String NOTHING = Hash.hex(Hash.of(new byte[0]));

    private final StoreAddress address;
    private final SignatureV4 signature;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(15))
            .build();

    Bucket(StoreAddress address) {
        this.address = address;
        this.signature = new SignatureV4(address, Clock.systemUTC());
    }

    /** An object as the store lists it; the ETag without its quotes. */
    record Listed(String key, long bytes, String etag) {}

    /** Bytes of an object from some offset on. */
    record Opened(InputStream bytes, String type) {}

    /** Lists all objects with this prefix, in the order of their keys, page by page. */
    void list(String prefix, Consumer<Listed> listener) {
        var query = new HashMap<>(Map.of("list-type", "2", "prefix", prefix, "max-keys", "1000"));
        while (true) {
            var page = xml(text("GET", "", query, "list " + address));
            for (var one : elements(page, "Contents"))
                listener.accept(new Listed(
                        value(one, "Key"),
                        Long.parseLong(value(one, "Size")),
                        value(one, "ETag").replace("\"", "")));
            if (!value(page.getDocumentElement(), "IsTruncated").equals("true")) return;
            query.put("continuation-token", value(page.getDocumentElement(), "NextContinuationToken"));
        }
    }

    /** Makes the bucket unless it is there. */
    void require() {
        var answer = send(request("HEAD", "", Map.of(), new byte[0]), BodyHandlers.discarding(), "look for " + address);
        if (answer.statusCode() == 200) return;
        if (answer.statusCode() != 404) throw refused("look for " + address, answer.statusCode(), "");
        var region = address.region().equals("us-east-1")
                ? ""
                : "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>"
                        + address.region() + "</LocationConstraint></CreateBucketConfiguration>";
        var made = send(
                request("PUT", "", Map.of(), region.getBytes(StandardCharsets.UTF_8)),
                BodyHandlers.ofString(),
                "make " + address);
        if (made.statusCode() != 200) throw refused("make " + address, made.statusCode(), made.body());
    }

    /** The bytes from this offset on; empty when the object is not what it was when it was listed. */
    Optional<Opened> open(Listed object, long offset) {
        var request =
                request("GET", object.key(), Map.of(), new byte[0]).header("If-Match", "\"" + object.etag() + "\"");
        if (offset > 0) request.header("Range", "bytes=" + offset + "-");
        var what = "read " + object.key();
        var answer = send(request, BodyHandlers.ofInputStream(), what);
        if (answer.statusCode() == (offset > 0 ? 206 : 200))
            return Optional.of(new Opened(
                    answer.body(), answer.headers().firstValue("Content-Type").orElse("")));
        close(answer.body());
        if (List.of(404, 412).contains(answer.statusCode())) return Optional.empty();
        throw refused(what, answer.statusCode(), "");
    }

    /** Writes a file as an object, in parts if it is large. */
    void put(String key, Path file, String type) {
        var parts = FilePart.of(file, PART);
        if (parts.size() == 1) text(request("PUT", key, Map.of(), parts.get(0)), type, "write " + key);
        else put(key, parts, type);
    }

    private void put(String key, List<FilePart> parts, String type) {
        var what = "write " + key;
        var begun = xml(text("POST", key, Map.of("uploads", ""), new byte[0], type, what));
        var upload = value(begun.getDocumentElement(), "UploadId");
        var tags = new ArrayList<String>();
        for (var part : parts) {
            var query = Map.of("partNumber", Integer.toString(tags.size() + 1), "uploadId", upload);
            var answer = send(request("PUT", key, query, part), BodyHandlers.ofString(), what);
            if (answer.statusCode() != 200) throw refused(what, answer.statusCode(), answer.body());
            tags.add(answer.headers().firstValue("ETag").orElse(""));
        }
        var all = new StringBuilder("<CompleteMultipartUpload>");
        for (var number = 1; number <= tags.size(); number++)
            all.append("<Part><PartNumber>")
                    .append(number)
                    .append("</PartNumber><ETag>")
                    .append(tags.get(number - 1))
                    .append("</ETag></Part>");
        var body = all.append("</CompleteMultipartUpload>").toString().getBytes(StandardCharsets.UTF_8);
        text("POST", key, Map.of("uploadId", upload), body, "application/xml", what);
    }

    private String text(String method, String key, Map<String, String> query, String what) {
        return text(method, key, query, new byte[0], "", what);
    }

    private String text(String method, String key, Map<String, String> query, byte[] body, String type, String what) {
        return text(request(method, key, query, body), type, what);
    }

    private String text(HttpRequest.Builder request, String type, String what) {
        if (!type.isEmpty()) request.header("Content-Type", type);
        var answer = send(request, BodyHandlers.ofString(), what);
        // a multipart upload may be refused after its answer has begun
        if (answer.statusCode() != 200 || answer.body().contains("<Error>"))
            throw refused(what, answer.statusCode(), answer.body());
        return answer.body();
    }

    private HttpRequest.Builder request(String method, String key, Map<String, String> query, byte[] body) {
        var hash = body.length == 0 ? NOTHING : Hash.hex(Hash.of(body));
        var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return signature.request(method, path(key), query, hash, publisher).timeout(PATIENCE);
    }

    private HttpRequest.Builder request(String method, String key, Map<String, String> query, FilePart part) {
        return signature
                .request(method, path(key), query, part.sha256(), part.body())
                .timeout(PATIENCE);
    }

    private String path(String key) {
        return "/" + address.bucket() + (key.isEmpty() ? "" : "/" + key);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler, String what) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new BackupFault("cannot " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFault("interrupted", e);
        }
    }

    private static BackupFault refused(String what, int status, String body) {
        var code = CODE.matcher(body);
        var words = code.find() ? code.group(1) : body;
        return new BackupFault(
                "cannot " + what + ": the store answers " + status + (words.isEmpty() ? "" : " " + words));
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new BackupFault("the store closed the connection", e);
        }
    }

    private static Document xml(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new BackupFault("the response of the store is not S3", e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var index = 0; index < found.getLength(); index++) elements.add((Element) found.item(index));
        return elements;
    }

    private static String value(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
