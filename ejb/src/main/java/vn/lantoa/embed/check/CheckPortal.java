package vn.lantoa.embed.check;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UseCase;

/**
 * Checks for an officer or a partner which sites the headers of a portal's page allow in frames. Rejects anonymous
 * callers, because the hub must not be a proxy to other sites.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CheckPortal {
    private static final System.Logger LOG = System.getLogger(CheckPortal.class.getName());

    @Inject
    PortalCalls calls;

    @Inject
    CheckTurns turns;

    @Inject
    HubAddress hub;

    @Inject
    EmbedPolicy framedBy;

    @Inject
    Clock clock;

    /**
     * Page to check.
     *
     * @param page address as typed
     */
    public record Command(Actor by, String page) {}

    /**
     * Checks the page.
     *
     * @throws vn.lantoa.kernel.Rejected with the reason if the page cannot be fetched
     * @throws Conflict if the actor has another check under way, or has requested too many checks
     */
    public PortalReport call(Command asked) {
        if (asked.by().kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("an officer or partner");
        var address = PortalRules.address(asked.page());
        int wait = turns.take(asked.by(), clock.instant());
        if (wait > 0) throw new Conflict("portal-check-not-now", "wait " + wait + " seconds");
        try {
            LOG.log(
                    System.Logger.Level.INFO,
                    "portal-check host={0} by={1}",
                    address.getHost(),
                    asked.by().reference());
            return check(address);
        } finally {
            turns.giveBack(asked.by());
        }
    }

    private PortalReport check(URI address) {
        var fetched = calls.page(address);
        var page = fetched.at();
        var answer = fetched.answer();
        PortalRules.requireHtml(answer);
        var policies = FrameRules.policies(values(answer, "content-security-policy"));
        return new PortalReport(
                page,
                hub.url(),
                answer.status() >= 400,
                policies.stream()
                        .flatMap(one -> FrameRules.governing(one, page, hub.url()).stream())
                        .toList(),
                policies.stream()
                        .flatMap(one -> Stream.ofNullable(one.get(FrameRules.ANCESTORS)))
                        .toList(),
                values(answer, "x-frame-options"),
                FrameRules.allows(framedBy.with(hub.url().toString()), page, hub.url()));
    }

    private static List<String> values(Answered answer, String header) {
        return answer.headers().getOrDefault(header, List.of());
    }
}
