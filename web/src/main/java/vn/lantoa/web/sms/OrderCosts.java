package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.order.OrderQuotes;
import vn.lantoa.sms.order.OrderQuotes.FormQuote;
import vn.lantoa.sms.order.QuoteRequest;
import vn.lantoa.sms.segment.TariffQueries;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The estimated cost of an order, computed while the order is being typed. */
@RequestScoped
class OrderCosts {
    @Inject
    TypedForm form;

    @Inject
    OrderQuotes quotes;

    @Inject
    TariffQueries tariffs;

    @Inject
    ZoneId zone;

    /** Adds today's cost to the form, if the named message can be ordered. */
    Map<String, ?> beside(Map<String, ?> model, String asset) {
        var request = RequestParsing.uuid(asset).map(id -> new QuoteRequest(new AssetId(id), tariffs.today(), 0));
        return with(model, request, request.map(one -> quotes.find(one, form.actor())));
    }

    /** Adds the cost for the fields typed so far; only the message is required. */
    Map<String, ?> typed(Map<String, ?> model) {
        long cap = form.text("cap").isEmpty() ? 0 : form.number("cap");
        var request = new QuoteRequest(new AssetId(form.id("asset")), day(), cap);
        return with(model, Optional.of(request), Optional.of(quotes.list(request, form.actor())));
    }

    private LocalDate day() {
        return form.text("opensAt").isEmpty() ? tariffs.today() : LocalDate.ofInstant(form.moment("opensAt"), zone);
    }

    private static Map<String, ?> with(
            Map<String, ?> model, Optional<QuoteRequest> request, Optional<List<FormQuote>> found) {
        var whole = new HashMap<String, Object>(model);
        whole.put("quotes", found.orElse(List.of()));
        request.ifPresent(one -> whole.put("quoted", one));
        return whole;
    }
}
