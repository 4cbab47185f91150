package vn.lantoa.web.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.web.request.TextAnswers;

/** Builds responses with feeds. */
@ApplicationScoped
public class FeedAnswers {
    @Inject
    TextAnswers answers;

    /** Returns the response to the current request; {@code caching} is its {@code Cache-Control}. */
    public Response of(FeedDocument document, String caching) {
        var text = new TextAnswers.Text(
                document.text(), document.format().mediaType(), document.etag(), document.updated());
        return answers.of(text, caching);
    }
}
