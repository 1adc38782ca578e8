package io.tierline.systemtests.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The local mail server's inbox: everything that was sent to anybody. */
public record Mailbox(Http http) {

    /** Every mail, in order of arrival. */
    public List<Mail> all() {
        return read("/messages");
    }

    /** Every mail to an address, in order of arrival. */
    public List<Mail> to(String address) {
        return read("/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Every mail about a ticket, in order of arrival. */
    public List<Mail> about(String reference) {
        return read("/messages?ticket=" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
    }

    /** Throws every mail away. */
    public void empty() {
        http.delete("/messages").orFail();
    }

    private List<Mail> read(String path) {
        return Json.elements(http.get(path).orFail().json()).map(Mail::of).toList();
    }
}
