package vn.lantoa.field.drill;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;

/** Photos of a billboard, which a phone sends until each is received. */
final class SentPhotos {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;
    private static final int BUSY = 409;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String billboard;
    private final Map<String, byte[]> photos = new LinkedHashMap<>();

    private SentPhotos(String billboard) {
        this.billboard = billboard;
    }

    /** This many of this poster, no two of them alike. */
    static SentPhotos of(Path poster, String billboard, int round, int number) throws IOException {
        var sent = new SentPhotos(billboard);
        var picture = ImageIO.read(poster.toFile());
        for (int i = 0; i < number; i++)
            sent.photos.put(UUID.randomUUID().toString(), photo(picture, 40 + 10 * i, round));
        return sent;
    }

    private static byte[] photo(BufferedImage poster, int left, int round) throws IOException {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = photo.createGraphics();
        drawing.setColor(new Color(120, 130, 100 + round % 100));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        int width = WIDTH - 2 * left;
        int height = Math.min(HEIGHT - 2 * left, width * poster.getHeight() / poster.getWidth());
        drawing.drawImage(poster, left, left, width, height, null);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", bytes);
        return bytes.toByteArray();
    }

    Set<String> ids() {
        return photos.keySet();
    }

    /** Sends them one after the other; done when all are received. */
    CompletableFuture<Void> sent(Site site) {
        return CompletableFuture.runAsync(() -> photos.forEach((id, bytes) -> send(site, id, bytes)));
    }

    private void send(Site site, String id, byte[] bytes) {
        var officer = site.crew().uploader();
        var path = "/p/" + billboard + "/photos/" + id;
        while (true) {
            var answer = officer.settled(() -> officer.request(path)
                    .header("Content-Type", "image/jpeg")
                    .PUT(BodyPublishers.ofByteArray(bytes))
                    .build());
            if (answer.isDone()) break;
            if (answer.status() != BUSY) throw new IllegalStateException("a photo was refused: " + answer.brief());
            Officer.pause(PAUSE);
        }
        site.journal().write("acknowledged photo " + id);
    }
}
