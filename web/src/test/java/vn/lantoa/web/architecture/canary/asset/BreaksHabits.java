package vn.lantoa.web.architecture.canary.asset;

import freemarker.template.Configuration;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.web.architecture.canary.catalogue.ResourceHelper;

/** A bean that breaks the rules of the web layer. */
class BreaksHabits {
    @Nullable Asset entity;

    @Nullable EntityManager kept;

    @Nullable Configuration templates;

    @Context
    @Nullable Request neverGiven;

    @Nullable ResourceHelper fromTheRight;

    Optional<String> maybe = Optional.empty();

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    Instant asked() {
        return Instant.now();
    }

    boolean decided(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String known, Request request) {
        return known.equals("*") || request.evaluatePreconditions() != null;
    }

    @Nullable String read() {
        return System.getProperty("user.dir");
    }
}
