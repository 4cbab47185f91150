package vn.lantoa.web.architecture.canary.catalogue;

import jakarta.ws.rs.Path;

/** A resource without a scope, and with a meaningless name. */
@Path("/canary")
public class ResourceHelper {}
