package io.tierline.notification.alerting.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.tierline.kit.rest.Refusal;
import io.tierline.notification.alerting.application.Acknowledging;
import io.tierline.notification.alerting.application.FolderStore.Called;
import io.tierline.notification.paging.model.Via;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where the phone provider reports which key was pressed; it shows that it knows the shared secret. */
@Path("/v1/voice/calls/{call}")
@Blocking
@PermitAll
@Tag(name = "Voice")
public class VoiceResource {
    private static final Logger LOG = Logger.getLogger(VoiceResource.class);
    private static final String TAKE = "1";

    private final Acknowledging acknowledging;
    private final byte[] secret;

    /** With the secret that the provider knows. */
    public VoiceResource(Acknowledging acknowledging, @ConfigProperty(name = "tierline.phone.secret") String secret) {
        this.acknowledging = acknowledging;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A key press.
     *
     * @param call the call's id, as in the path
     * @param key 1 takes the alert; every other key does nothing
     */
    public record KeyPress(@Nullable String call, @Nullable String key) {}

    /** Takes the alert if 1 was pressed; a repeat, or a press after its end, changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report a key press")
    public Response pressed(
            String call, @HeaderParam("X-Tierline-Phone-Secret") @Nullable String shown, @Nullable KeyPress press) {
        if (shown == null || !MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.of(401, "Unauthorized", "X-Tierline-Phone-Secret must be the secret shared with the phone")
                    .toProblem();
        }
        UUID id = id(call, press);
        Called called = acknowledging
                .called(id)
                .orElseThrow(
                        () -> Refusal.notFound("There is no call of this id.").toProblem());
        if (press != null && TAKE.equals(press.key())) {
            acknowledging.acknowledge(called.tenant(), called.escalationId(), called.staffId(), Via.PHONE);
            LOG.infof("escalation %s was taken by key press in call %s", called.escalationId(), id);
        }
        return Response.noContent().build();
    }

    private static UUID id(String call, @Nullable KeyPress press) {
        if (press == null || press.key() == null) {
            throw Refusal.invalid("key", "must be the key that was pressed").toProblem();
        }
        if (press.call() != null && !press.call().equals(call)) {
            throw Refusal.invalid("call", "must be the id in the path, or left out")
                    .toProblem();
        }
        try {
            return UUID.fromString(call);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("There is no call of this id.").toProblem();
        }
    }
}
