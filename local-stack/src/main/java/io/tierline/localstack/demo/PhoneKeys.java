package io.tierline.localstack.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;

/** A finger on the local phone. */
record PhoneKeys(StackClient client, URI phone) {
    void press(String call, String key) throws IOException, InterruptedException {
        client.post(
                URI.create(phone + "/calls/" + call + "/keys"),
                "",
                JsonNodeFactory.instance.objectNode().put("key", key));
    }
}
