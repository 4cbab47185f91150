package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.page.TypedForm;

/** The model of the page of one partner. */
@RequestScoped
class PartnerModel {
    private static final List<String> CHOICES = List.of(
            "kinds", "topics", "languages", "receivers", "originals", "duties", "outlets", "signed", "suspended");

    @Inject
    PartnerRegister register;

    @Inject
    Outlets outlets;

    @Inject
    PartnerStanding standing;

    @Inject
    TypedForm form;

    @Inject
    ZoneId zone;

    /**
     * Returns the model.
     *
     * @param besides additions of this response only: a new token, a preview
     */
    Map<String, ?> of(UUID partner, Map<String, ?> besides) {
        var id = new PartnerId(partner);
        var detail = register.detail(form.actor(), id);
        var model = new HashMap<String, Object>();
        model.put("detail", detail);
        model.put("expiresOn", lastDay(detail.terms().expiresAt()));
        model.putAll(standing.of(form.actor(), id));
        model.put("outlets", Stream.of(Outlet.values()).map(Outlet::name).toList());
        model.put("opened", outlets.of(id).stream().map(Outlet::name).toList());
        model.put("tried", false);
        model.put("token", "");
        model.put("contact", form.text("contact"));
        model.put("rotate", form.text("rotate"));
        model.put("chosen", CHOICES.stream().collect(Collectors.toMap(Function.identity(), form::all)));
        model.putAll(besides);
        return model;
    }

    /** Returns the last day on which the terms are valid to its end. */
    private String lastDay(@Nullable Instant expiresAt) {
        return expiresAt == null
                ? ""
                : LocalDate.ofInstant(expiresAt.minusMillis(1), zone).toString();
    }
}
