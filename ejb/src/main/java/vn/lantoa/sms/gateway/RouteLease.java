package vn.lantoa.sms.gateway;

import java.util.UUID;
import vn.lantoa.sms.route.RouteId;

/** Lease that gives this node the right to send on a route, until it expires. */
record RouteLease(RouteId route, UUID lease) {}
