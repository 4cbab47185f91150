package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.credential.ClientAddress;

/** Repository of the WebSub requests of the last hour; times are by the database's clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class WebSubRequests {
    /** Leases requests for verification. The second attempt covers a node that crashed during the first. */
    private static final String LEASE =
            """
            update websub_request u set attempts = u.attempts + 1, leased_until = now() + interval '60 seconds'
            where u.id in (select r.id from websub_request r where r.settled_at is null and r.attempts < 2
                  and (r.leased_until is null or r.leased_until < now())
                order by r.asked_at limit :limit for update skip locked)
            returning u.id, u.mode = 'SUBSCRIBE' as subscribes, u.callback, u.topic, u.lease_seconds""";

    @Inject
    Database database;

    /** Request that is not verified yet. */
    public record NewRequest(
            WebSubMode mode, Callback callback, String topic, int leaseSeconds, @Nullable SealedText secret) {}

    /**
     * Returns the numbers of requests within the last minute: all requests, requests for the host, and requests from
     * the network address.
     */
    public WebSubRules.RequestCounts askedLately(String host, ClientAddress from) {
        return database.sql(
                        """
                        select count(*) as "all", count(*) filter (where host = :host) as of_host,
                               count(*) filter (where asked_by = :asking) as of_asking
                        from websub_request where asked_at > now() - interval '1 minute'""")
                .with("host", host)
                .with("asking", from.group())
                .row(WebSubRules.RequestCounts.class);
    }

    /** Stores a request; replaces a waiting request with the same callback and topic. */
    public void add(NewRequest request, ClientAddress from) {
        database.sql("update websub_request set settled_at = now(), outcome = 'asked again'"
                        + " where callback = :callback and topic = :topic and settled_at is null")
                .with("callback", request.callback().address())
                .with("topic", request.topic())
                .update();
        database.sql(
                        """
                        insert into websub_request (id, mode, callback, host, topic, lease_seconds, secret, asked_by)
                        values (gen_random_uuid(), :mode, :callback, :host, :topic, :leaseSeconds,
                                cast(:secret as text), :asking)""")
                .with(request)
                .with("callback", request.callback().address())
                .with("host", request.callback().host())
                .with("asking", from.group())
                .update();
    }

    /** Leases at most {@code limit} requests for verification by this node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<WebSubRequest> lease(int limit) {
        return database.sql(LEASE).with("limit", limit).list(WebSubRequest.class);
    }

    /**
     * Settles a request.
     *
     * @return false if another request has replaced the request
     */
    public boolean settle(WebSubRequest request, String outcome) {
        return database.sql("update websub_request set settled_at = now(), outcome = :outcome"
                                + " where id = :id and settled_at is null")
                        .with("outcome", outcome)
                        .with("id", request.id())
                        .update()
                > 0;
    }

    /** Deletes the requests that no longer count against any limit. */
    @Recurring("PT1M")
    public void sweep() {
        database.sql("delete from websub_request where asked_at < now() - interval '1 hour'")
                .update();
    }
}
