package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;

/** The responses of a stopping node to continuous requests. */
@Tag("field") // starts a separate product
class StoppingNodeIT {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;

    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

    @Test
    void answers_retry_after_until_its_last_connection_is_closed() throws Exception {
        try (var product = TheProduct.ready(Product.start(TheProduct.settings("stopping-node")))) {
            var node = product.first();
            for (int i = 0; i < ROUNDS; i++) {
                if (i > 0) node.start().ready(TheProduct.PATIENCE);
                whileAsked(node.home().resolve("feeds/all.atom"), node::stop);
            }
        }

        System.out.println("answers of a node that stops: " + answers);
        assertThat(answers.keySet()).contains(200).isSubsetOf(200, 503);
    }

    private void whileAsked(URI uri, Runnable act) throws InterruptedException {
        var isOver = new AtomicBoolean();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            boolean keepsConnection = i % 2 == 0;
            clients.execute(() -> {
                while (!isOver.get()) ask(uri, keepsConnection);
            });
        }
        TimeUnit.SECONDS.sleep(1);
        act.run();
        isOver.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private void ask(URI uri, boolean keepsConnection) {
        try {
            var call = (HttpURLConnection) uri.toURL().openConnection();
            if (!keepsConnection) call.setRequestProperty("Connection", "close");
            answers.merge(call.getResponseCode(), 1, Integer::sum);
            try (var body = call.getErrorStream() == null ? call.getInputStream() : call.getErrorStream()) {
                body.readAllBytes();
            }
        } catch (IOException e) {
            // refused or disconnected: nobody answers
        }
    }
}
