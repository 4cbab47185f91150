package vn.lantoa.field;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The editors of a portal on a separate loopback host. */
interface Newsroom extends AutoCloseable {
    /** The front page. */
    URI home();

    /** The software of the portal. */
    String software();

    /** Publishes everything; returns the resulting uses. */
    List<PlantedMatter.Use> publish(List<PlantedMatter> all) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /** An element that shows or links to a file, as editors insert it. */
    static String shown(String extension, String address) {
        return switch (extension) {
            case "pdf" -> "<p><a href=\"" + address + "\">" + address + "</a></p>";
            case "mp4" -> "<p><video src=\"" + address + "\" controls></video></p>";
            default -> "<p><img src=\"" + address + "\" alt=\"\"></p>";
        };
    }
}
