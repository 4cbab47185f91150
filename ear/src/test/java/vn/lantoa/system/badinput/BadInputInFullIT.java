package vn.lantoa.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.FeedBeside;
import vn.lantoa.system.HeapWatch;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.embargo.Outsider;

/**
 * Forty bad requests to each operation by each of eight callers, in a separate hub, which they change, while a newsroom
 * reads a feed.
 */
@Tag("conformance")
class BadInputInFullIT {
    private static final int EACH = 40;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String PASSWORD = "lantoa-demo";

    @Test
    void no_request_is_answered_with_a_fault() throws InterruptedException {
        try (var product = TheProduct.another("bad-input")) {
            var hub = product.first().home();
            var requests = BadInput.to(DescribedOperation.all(hub), one -> NastyRequest.every(one, EACH));
            var callers = new TreeMap<String, HubClient>(Map.of(
                    "nobody", HubClient.anonymous(hub),
                    "a newspaper", HubClient.withToken(hub, "demo-baodongnai"),
                    "a telecom company", HubClient.withToken(hub, "demo-viettel")));
            for (var login : new String[] {"canbo", "duyet", "phathanh", "quantri"})
                callers.put(login, HubClient.signIn(hub, login, PASSWORD));
            var auditor = Outsider.auditor(hub, Outsider.DEPARTMENT);
            callers.put("an auditor", HubClient.signIn(hub, auditor.login(), auditor.password()));

            var heap = HeapWatch.of(product.first().management());
            var began = System.nanoTime();
            var faults = new TreeMap<String, Map<String, String>>();
            try (var feed = FeedBeside.at(hub)) {
                for (var caller : callers.entrySet())
                    faults.put(
                            caller.getKey(),
                            BadInput.complaints(caller.getValue(), requests, BadInput::faultOrForeign, LONGEST));
                var took = Duration.ofNanos(System.nanoTime() - began);

                System.out.printf(
                        "bad input: %d requests by each of %d callers in %d s%n",
                        requests.size(), callers.size(), took.toSeconds());
                heap.assertBounded("bad input");
                assertThat(faults.values()).allSatisfy(each -> assertThat(each).isEmpty());
                feed.assertUnharmedBy("bad input");
            }
        } finally {
            TheProduct.discard("bad-input");
        }
    }
}
