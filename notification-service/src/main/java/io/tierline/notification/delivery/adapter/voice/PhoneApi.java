package io.tierline.notification.delivery.adapter.voice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The phone provider's interface. */
@RegisterRestClient(configKey = "phone")
@Path("/calls")
public interface PhoneApi {
    /** Asks for a call; repeating a key is not a second call. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Response> call(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            CallRequest request);
}
