package io.tierline.intake.request.model;

import org.jspecify.annotations.Nullable;

/**
 * A successful answer as it goes over the wire, so that a repeat of the request gets the very same.
 *
 * @param status the HTTP status, 2xx
 * @param location the path of what was created
 * @param version the version of the thing after the change; its ETag
 * @param body JSON
 */
public record Answer(int status, @Nullable String location, long version, String body) {}
