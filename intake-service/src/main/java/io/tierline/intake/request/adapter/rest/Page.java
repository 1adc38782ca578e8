package io.tierline.intake.request.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next give it as {@code cursor} to read on; absent on the last page
 */
@Schema(name = "Page")
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
