package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.organisation.Organisations;

/** The organisations that may be named as publisher. */
@RequestScoped
class Publishers {
    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the name of the organisation with this code, or the code if there is none. */
    String name(String code) {
        return organisations.findView(code).map(one -> one.name()).orElse(code);
    }

    /** Returns the organisations that are valid today, and the chosen one even if it is no longer valid. */
    List<Option> options(String chosen) {
        var options = new ArrayList<Option>();
        organisations
                .validOn(LocalDate.ofInstant(clock.instant(), zone))
                .forEach(one -> options.add(new Option(one.code(), one.name())));
        if (!chosen.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(chosen)))
            organisations.findView(chosen).ifPresent(one -> options.add(new Option(one.code(), one.name())));
        return options;
    }
}
