/** Offers refused events again to the service that refused them. */
@NullMarked
package io.tierline.localstack.replay;

import org.jspecify.annotations.NullMarked;
