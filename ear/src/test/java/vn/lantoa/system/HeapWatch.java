package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Reads the heap of a node twice a second, by its metrics, and records the maximum. */
public final class HeapWatch {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI management;
    private final CompletableFuture<Double> highest;
    private volatile boolean watching = true;

    private HeapWatch(URI management) {
        this.management = management;
        this.highest = CompletableFuture.supplyAsync(this::watch);
    }

    /** Starts with the node whose metrics are at this address. */
    public static HeapWatch of(URI management) {
        return new HeapWatch(management);
    }

    /** Ends the watch; returns the maximum in MiB. */
    public double highest() {
        watching = false;
        return highest.join();
    }

    /** The limit, in MiB. */
    public double limit() {
        return mebibytes("max");
    }

    /** Ends the watch; prints the maximum, and asserts that it was below the limit. */
    public void assertBounded(String what) {
        var most = highest();
        var limit = limit();
        System.out.printf("%s: at most %.0f of %.0f MiB of heap%n", what, most, limit);
        assertThat(most).as("MiB of heap beside " + what).isPositive().isLessThan(limit);
    }

    private double watch() {
        double most = 0;
        while (watching) {
            most = Math.max(most, mebibytes("used"));
            pause();
        }
        return most;
    }

    private double mebibytes(String which) {
        var request = HttpRequest.newBuilder(management.resolve("/prometheus")).build();
        try (var lines = HTTP.send(request, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.startsWith("jvm_memory_" + which + "_bytes") && line.contains("\"heap\""))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                            .filter(value -> value > 0)
                            .sum()
                    / (1 << 20);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500); // a look twice a second is enough to see a trend
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
