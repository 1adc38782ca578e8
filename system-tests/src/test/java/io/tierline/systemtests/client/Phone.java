package io.tierline.systemtests.client;

import java.util.List;

/** The local phone: what rang, and keys to press. */
public record Phone(Http http) {

    /** Every call, in order of arrival. */
    public List<Call> calls() {
        return Json.elements(http.get("/calls").orFail().json()).map(Call::of).toList();
    }

    /** Every call about a ticket, in order of arrival. */
    public List<Call> about(String reference) {
        return calls().stream().filter(call -> call.isAbout(reference)).toList();
    }

    /** Presses a key during a call. */
    public void press(Call call, String key) {
        http.post("/calls/" + call.id() + "/keys", Json.object().put("key", key))
                .orFail();
    }
}
