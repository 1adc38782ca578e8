/** Generated secrets and the tokens signed with them. */
@NullMarked
package io.tierline.localstack.security;

import org.jspecify.annotations.NullMarked;
