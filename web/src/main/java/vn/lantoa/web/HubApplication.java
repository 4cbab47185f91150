package vn.lantoa.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lantoa.web.press.FeedExamples;

/**
 * The JAX-RS application of the hub, rooted at {@code /}. Declares the OpenAPI responses that several resources share;
 * {@link vn.lantoa.web.openapi.HubDocument} completes the description.
 */
@ApplicationPath("/")
@OpenAPIDefinition(
        info = @Info(title = "Lan Toả", version = "1"),
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = "Feed",
                                    description = "The feed",
                                    content = {
                                        @Content(mediaType = "application/atom+xml"),
                                        @Content(mediaType = "application/rss+xml"),
                                        @Content(
                                                mediaType = "application/feed+json",
                                                examples = @ExampleObject(name = "feed", value = FeedExamples.JSON))
                                    }),
                            @APIResponse(
                                    name = "NotModified",
                                    description = "As If-None-Match or If-Modified-Since says")
                        }))
public class HubApplication extends Application {}
