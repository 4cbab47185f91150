package vn.lantoa.sms.gateway;

import java.util.function.Consumer;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.Secret;

/** Factory of connections to telecom companies. */
@OutsideWorld
public interface SmscLinks {
    /**
     * Connects and binds to the SMSC of this route. The call is bounded in time.
     *
     * @param events listener for events of the connection, called on its threads; must return at once
     * @throws LinkFault if the SMSC is unreachable or rejects the bind
     */
    SmscLink open(RouteSettings route, Secret password, Consumer<LinkEvent> events);
}
