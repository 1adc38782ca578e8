package io.tierline.localstack.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Pages packed with the program. */
public final class Page {
    private Page() {}

    /**
     * The page of that name beside the class.
     *
     * @throws IllegalStateException if it was not packed
     */
    public static Answer.Html beside(Class<?> type, String name) throws IOException {
        try (InputStream page = type.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("The page " + name + " was not packed with the program");
            }
            return new Answer.Html(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
