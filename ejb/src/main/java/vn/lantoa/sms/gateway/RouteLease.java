package vn.lantoa.sms.gateway;

import java.util.UUID;
import vn.lantoa.sms.route.RouteId;

/** This node's right to send on a route, as long as it is prolonged. */
record RouteLease(RouteId route, UUID lease) {}
