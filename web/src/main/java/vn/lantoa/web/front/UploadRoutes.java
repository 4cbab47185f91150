package vn.lantoa.web.front;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The paths of file uploads, whose bodies may have any size and duration. Their resources check the body themselves;
 * all other bodies are small.
 */
final class UploadRoutes {
    private static final List<Pattern> ROUTES = List.of(
            Pattern.compile("/uploads(/[^/]+)?"),
            Pattern.compile("/api/v1/assets/[^/]+/files"),
            Pattern.compile("/api/v1/reports/snapshots/verification"),
            Pattern.compile("/console/assets/[^/]+/draft/files"),
            Pattern.compile("/console/assets/many/sheet"),
            Pattern.compile("/console/sms/lists"),
            Pattern.compile("/console/plan/(change|figures)"),
            Pattern.compile("/console/coverage/declarations/(import|[^/]+/proof)"),
            Pattern.compile("/console/reports/snapshots"),
            Pattern.compile("/console/(organisations|officers|services|places)/import"),
            Pattern.compile("/partner/published/import"));

    private UploadRoutes() {}

    /** Returns true if a body sent to this path is a file upload. */
    public static boolean contain(String path) {
        return ROUTES.stream().anyMatch(route -> route.matcher(path).matches());
    }
}
