/** How a service says no: every error is RFC 9457 problem+json. */
@NullMarked
package io.tierline.kit.rest;

import org.jspecify.annotations.NullMarked;
