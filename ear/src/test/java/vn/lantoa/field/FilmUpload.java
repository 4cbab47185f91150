package vn.lantoa.field;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import vn.lantoa.system.Tus;

/** A large film being uploaded by tus. */
final class FilmUpload {
    private final Tus officer;
    private final String path;
    private final BigFilm film;

    private FilmUpload(Tus officer, String path, BigFilm film) {
        this.officer = officer;
        this.path = path;
        this.film = film;
    }

    static FilmUpload open(Tus officer, String asset, BigFilm film) {
        return new FilmUpload(officer, officer.opened(asset, "phim.mp4", film.bytes()), film);
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Sends the whole film, a request for each chunk of this size. */
    void sendInChunks(int chunk) throws IOException {
        for (long at = 0; at < film.bytes(); at += chunk)
            append(at, BodyPublishers.ofByteArray(film.chunk(at, (int) Math.min(chunk, film.bytes() - at))));
    }

    /** Sends the whole film in one request. */
    void sendAtOnce() {
        append(0, BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(film::stream), film.bytes()));
    }

    private void append(long offset, BodyPublisher bytes) {
        var answer = officer.append(path, offset, bytes);
        if (answer.statusCode() != 204)
            throw new IllegalStateException("append: " + answer.statusCode() + answer.body());
    }
}
