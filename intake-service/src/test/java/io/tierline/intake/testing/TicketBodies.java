package io.tierline.intake.testing;

import java.util.HashMap;
import java.util.Map;

/** Bodies of requests for a ticket. */
public final class TicketBodies {
    private TicketBodies() {}

    /** A body with nothing wrong; may be changed. */
    public static Map<String, Object> valid() {
        Map<String, Object> body = new HashMap<>();
        body.put("policy", "sophos");
        body.put("requester", requester());
        body.put("channel", "web");
        body.put("severity", "critical");
        body.put("product", "Central");
        body.put("subject", "サービスが停止しています");
        body.put("description", "本番環境が停止しました。");
        return body;
    }

    /** The same with one field set. */
    public static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = valid();
        body.put(field, value);
        return body;
    }

    /** The same without one field. */
    public static Map<String, Object> without(String field) {
        Map<String, Object> body = valid();
        body.remove(field);
        return body;
    }

    /** A requester with nothing wrong; may be changed. */
    public static Map<String, Object> requester() {
        Map<String, Object> requester = new HashMap<>();
        requester.put("name", "山田 花子");
        requester.put("email", "hanako@acme.example");
        requester.put("locale", "ja");
        return requester;
    }
}
