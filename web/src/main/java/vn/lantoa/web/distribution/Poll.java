package vn.lantoa.web.distribution;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.kernel.Actor;

/** A long poll, answered at the next change or when it times out. */
final class Poll extends Listener {
    private final AsyncResponse response;
    private final Function<ChangesPage, Response> answer;

    Poll(
            Actor actor,
            ChangesPage seen,
            int limit,
            int seconds,
            AsyncResponse response,
            Function<ChangesPage, Response> answer) {
        super(actor, seen.next(), limit, seconds);
        this.response = response;
        this.answer = answer;
    }

    @Override
    boolean tell(ChangesPage page) {
        if (page.changes().isEmpty()) return false;
        response.resume(answer.apply(page));
        return true;
    }

    @Override
    boolean nothingNew() {
        return false;
    }

    @Override
    public void end() {
        response.resume(answer.apply(new ChangesPage(List.of(), after(), false)));
    }
}
