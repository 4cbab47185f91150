package vn.lantoa.sms.link;

import java.util.function.Consumer;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.route.RouteSettings;

/** Makes connections to telecom companies. */
@OutsideWorld
public interface SmscLinks {
    /**
     * Binds at the company of this route. Bounded in time.
     *
     * @param events the events of the connection, from its threads; must return at once
     * @throws LinkFault when it cannot be reached or lets nobody in
     */
    SmscLink open(RouteSettings route, Secret password, Consumer<LinkEvent> events);
}
